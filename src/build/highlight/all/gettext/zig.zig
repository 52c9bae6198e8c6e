//! kettle
const std = @import({string|"std"});
/// Doc
pub const Kettle = struct \{
    litres: f64 = {number|1}.{number|7},
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < {number|10}) : (i += {number|1}) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print({string|"at \{d\}\\n"}, .\{i\});
        return switch (i) \{ {number|0}...{number|9} => error.Cold, else => @as(T, undefined) orelse unreachable \};
    \}
\};
test {string|"boil"} \{ try std.testing.expect(true and 'a' != '\\n'); \} // end
