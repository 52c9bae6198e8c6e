{operator|//}! kettle
const std {operator|=} {operator|@}import{punctuation|(}{string|"std"}{punctuation|)}{operator|;}
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {operator|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{operator|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{operator|;} {punctuation|\}} else continue{operator|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{operator|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{operator|>} {operator|@}as{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{operator|;}
    {punctuation|\}}
{punctuation|\}}{operator|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}true and 'a' {operator|!=} '\\n'{punctuation|)}{operator|;} {punctuation|\}} {operator|//} end
