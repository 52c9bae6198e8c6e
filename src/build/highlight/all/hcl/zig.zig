{comment|//! kettle}
const {property|std} {punctuation|=} @import({string|"std"});
{comment|/// Doc}
pub const {property|Kettle} {punctuation|=} {keyword|struct} {punctuation|\{}
    litres: {property|f64} {punctuation|=} {number|1.7},
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil(self: *Kettle, comptime T: type, n: ?u32) !{keyword|T} {punctuation|\{}
        const {property|s} {punctuation|=} \\\\multi
        \\\\line
        ;
        var i: {property|usize} {punctuation|=} {number|0xFF};
        while (i < {number|10}) : (i +{punctuation|=} {number|1}) {punctuation|\{} if (n) \|x\| {punctuation|\{} {property|_} {punctuation|=} x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print({string|"at \{d\}\\n"}, .{punctuation|\{}i{punctuation|\}});
        return switch (i) {punctuation|\{} {property|0...9} {punctuation|=}> error.Cold, {property|else} {punctuation|=}> @as(T, undefined) orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect({boolean|true} and 'a' !{punctuation|=} '\\n'); {punctuation|\}} {comment|// end}
