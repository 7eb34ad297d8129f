import ts from 'typescript';

/**
 * The text of a module in which an exported function answers with its neutral value, whatever it is asked.
 *
 * @throws where the module exports no such function
 */
export function mutate(text: string, name: string, value: string): string {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name && statement.body) {
      const at = statement.body.getStart(file) + 1;
      return `${text.slice(0, at)} return ${value};${text.slice(at)}`;
    }
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: own, initializer } of statement.declarationList.declarations) {
      if (own.getText(file) !== name || !initializer || !ts.isArrowFunction(initializer)) continue;
      const { body } = initializer;
      return `${text.slice(0, body.getStart(file))}(${value})${text.slice(body.end)}`;
    }
  }
  throw new Error(`no function ${name}`);
}
