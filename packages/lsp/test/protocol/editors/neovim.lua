-- Waits for the findings, asks for a hover, writes both down, and leaves.
local out = { diagnostics = {}, hover = '' }
vim.wait(30000, function()
  return #vim.diagnostic.get(0) > 1
end, 20)
for _, each in ipairs(vim.diagnostic.get(0)) do
  table.insert(out.diagnostics, { message = each.message, line = each.lnum })
end
vim.fn.search('申请39件')
vim.cmd('normal! 2l')
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000) or {}
for _, answer in pairs(answers) do
  out.hover = out.hover .. (answer.result and answer.result.contents.value or '')
end
vim.fn.writefile({ vim.fn.json_encode(out) }, vim.env.GONGKAI_OUT)
vim.cmd('qall!')
