{comment|//! kettle}
const std = @import({string|"std"});
{comment|/// Doc}
pub const Kettle = struct {punctuation|\{}
    litres{operator|:} f64 = {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil(self{operator|:} *Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} ?u32) !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i{operator|:} usize = 0xFF;
        while (i < {number|10}) {operator|:} (i += {number|1}) {punctuation|\{} if (n) \|x\| {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print({string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} {number|0}...{number|9} => error.Cold{punctuation|,} else => @as(T{punctuation|,} undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect({boolean|true} and 'a' != '\\n'); {punctuation|\}} {comment|// end}
