//! kettle
const std = @import({string|"std"});
/// Doc
pub const Kettle = struct {punctuation|\{}
    litres: f64 = {number|1.7}{punctuation|,}
    name: []const u8{punctuation|,}
    pub fn boil(self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32) !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = 0xFF;
        while (i < {number|10}) : (i += {number|1}) {punctuation|\{} if (n) \|x\| {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print({string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} {number|0}...{number|9} => error.Cold{punctuation|,} else => @as(T{punctuation|,} undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect(true and {string|'a'} != {string|'\\n'}); {punctuation|\}} // end
