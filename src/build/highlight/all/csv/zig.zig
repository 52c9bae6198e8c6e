{value|//! kettle}
{value|const std = @import(}{value|"std"}{value|);}
{value|/// Doc}
{value|pub const Kettle = struct \{}
{value|    litres: f64 = 1.7}{punctuation|,}
{value|    name: []const u8}{punctuation|,}
{value|    pub fn boil(self: *Kettle}{punctuation|,}{value| comptime T: type}{punctuation|,}{value| n: ?u32) !T \{}
{value|        const s = \\\\multi}
{value|        \\\\line}
{value|        ;}
{value|        var i: usize = 0xFF;}
{value|        while (i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}}
{value|        defer std.debug.print(}{value|"at \{d\}\\n"}{punctuation|,}{value| .\{i\});}
{value|        return switch (i) \{ 0...9 => error.Cold}{punctuation|,}{value| else => @as(T}{punctuation|,}{value| undefined) orelse unreachable \};}
{value|    \}}
{value|\};}
{value|test }{value|"boil"}{value| \{ try std.testing.expect(true and 'a' != '\\n'); \} // end}
