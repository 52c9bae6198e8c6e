{comment|//! kettle}
const std = @import({string|"std"});
{comment|/// Doc}
pub const Kettle = struct {punctuation|\{}
    {property unquoted|litres}{operator|:} f64 = {number|1.7}{punctuation|,}
    {property unquoted|name}{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil({property unquoted|self}{operator|:} *Kettle{punctuation|,} comptime {property unquoted|T}{operator|:} type{punctuation|,} {property unquoted|n}{operator|:} ?u32) !T {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var {property unquoted|i}{operator|:} usize = {number|0xFF};
        while (i < {number|10}) {operator|:} (i += {number|1}) {punctuation|\{} if (n) \|x\| {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print({string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} {number|0.}.{number|.9} => error.Cold{punctuation|,} else => @as(T{punctuation|,} undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect({boolean|true} and {string|'a'} != {string|'\\n'}); {punctuation|\}} {comment|// end}
