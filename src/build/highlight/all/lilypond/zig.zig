//! kettle
const std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)};
/// Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres: f64 {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,}
    name: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self: *Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\{keyword|{punctuation|\\}multi}
        \\{keyword|{punctuation|\\}line}
        ;
        var i: usize {operator|=} 0xFF;
        while {punctuation|(}i {punctuation|<} {number|10}{punctuation|)} : {punctuation|(}i +{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} else continue; {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .{punctuation|\{}i{punctuation|\}}{punctuation|)};
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{punctuation|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{punctuation|>} @as{punctuation|(}T, undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}true and 'a{punctuation|'} !{operator|=} '{keyword|{punctuation|\\}n}{punctuation|'}{punctuation|)}; {punctuation|\}} // end
