#!/usr/bin/env lua
{deleted-sign deleted|{prefix deleted|-}{line|-[[ A kettle
}}{unchanged|{prefix unchanged| }{line| in Lua ]]
}}local Kettle <const> = \{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}
Kettle.__index = Kettle

function Kettle.new(litres, ...)
{unchanged|{prefix unchanged| }{line| local self = setmetatable(\{\}, Kettle)
}{prefix unchanged| }{line| self.litres = litres or 1e-3
}{prefix unchanged| }{line| for i, v in ipairs(\{ ... \}) do self[i] = v ~= nil and #v // 2 or not v end
}{prefix unchanged| }{line| return self
}}end

function Kettle:boil(n)
{unchanged|{prefix unchanged| }{line| repeat n = n + 1; if n > 10 then goto done end until n >= 5 or false
}{prefix unchanged| }{line| ::done::
}{prefix unchanged| }{line| print("at\\t" .. n .. [==[ raw ]] string ]==], string.format("%d", n)) -- end
}}end
while true do break end
