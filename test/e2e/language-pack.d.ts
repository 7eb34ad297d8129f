/**
 * A near-empty language pack for zh-cn: the real ones are not on npm. The editor's own words stay English, but
 * `vscode.env.language` is zh-cn, so an extension's manifest and messages come in Chinese.
 */
export declare function writeLanguagePack(user: string, extensions: string): void;
