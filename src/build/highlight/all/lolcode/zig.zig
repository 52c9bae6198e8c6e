//{punctuation|!} kettle
const std = @import({string|"std"});
/// Doc
pub const Kettle = struct \{
    litres: f64 = {number|1.7}{punctuation|,}
    name: []const u8{punctuation|,}
    pub fn boil(self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32) {punctuation|!}T \{
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = {number|0}xFF;
        while (i < {number|10}) : (i += {number|1}) \{ if (n) \|x\| \{ _ = x; \} else continue; \}
        defer std.debug.print({string|"at \{d\}\\n"}{punctuation|,} .\{i\});
        return switch (i) \{ {number|0.}.{number|.9} => error.Cold{punctuation|,} else => @as(T{punctuation|,} undefined) orelse unreachable \};
    \}
\};
test {string|"boil"} \{ try std.testing.expect(true and 'a' {punctuation|!}= '\\n'); \} // end
