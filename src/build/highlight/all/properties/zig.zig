{key attr-name|//!} {value attr-value|kettle}
{key attr-name|const} {value attr-value|std = @import("std");}
{key attr-name|///} {value attr-value|Doc}
{key attr-name|pub} {value attr-value|const Kettle = struct \{}
{key attr-name|    litres}{punctuation|:} {value attr-value|f64 = 1.7,}
{key attr-name|    name}{punctuation|:} {value attr-value|[]const u8,}
{key attr-name|    pub} {value attr-value|fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{}
{key attr-name|        const} {value attr-value|s = \\\\multi}
        \\\\line
        ;
{key attr-name|        var} {value attr-value|i: usize = 0xFF;}
{key attr-name|        while} {value attr-value|(i < 10) : (i += 1) \{ if (n) \|x\| \{ _ = x; \} else continue; \}}
{key attr-name|        defer} {value attr-value|std.debug.print("at \{d\}\\n", .\{i\});}
{key attr-name|        return} {value attr-value|switch (i) \{ 0...9 => error.Cold, else => @as(T, undefined) orelse unreachable \};}
    \}
\};
{key attr-name|test} {value attr-value|"boil" \{ try std.testing.expect(true and 'a' != '\\n'); \} // end}
