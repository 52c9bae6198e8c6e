{comment|//! kettle}
const std = {macro property|@import(}{string|"std"}{punctuation|)};
{comment|/// Doc}
pub const Kettle = struct {punctuation|\{}
    litres: f64 = {number|1.7},
    name: {punctuation|[}{punctuation|]}const u8,
    pub fn boil{punctuation|(}self: {operator|*}Kettle, comptime {boolean|T}: type, n: ?u32{punctuation|)} {operator|!}{boolean|T} {punctuation|\{}
        const s = \\\\multi
        \\\\line
        ;
        var i: usize = {number|0xFF};
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}= {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ = x; {punctuation|\}} else continue; {punctuation|\}}
        defer std.debug.print{punctuation|(}{string|"at \{d\}\\n"}, .{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}...{number|9} ={operator|>} error.Cold, else ={operator|>} {macro property|@as(T,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std.testing.expect{punctuation|(}{boolean|true} and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}; {punctuation|\}} {comment|// end}
