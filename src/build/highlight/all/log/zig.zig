{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {operator|@}import{operator|(}{string|"std"}{operator|)}{operator|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {operator|\{}
    {property|litres:} f64 {operator|=} {number|1.7}{punctuation|,}
    {property|name:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{operator|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{operator|)} {operator|!}T {operator|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {operator|;}
        {property|var i:} usize {operator|=} {number|0xFF}{operator|;}
        while {operator|(}i {operator|<} {number|10}{operator|)} {operator|:} {operator|(}i {operator|+}{operator|=} {number|1}{operator|)} {operator|\{} if {operator|(}n{operator|)} {operator|\|}x{operator|\|} {operator|\{} _ {operator|=} x{operator|;} {operator|\}} else continue{operator|;} {operator|\}}
        defer std{punctuation|.}debug{punctuation|.}print{operator|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{operator|\{}i{operator|\}}{operator|)}{operator|;}
        return switch {operator|(}i{operator|)} {operator|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}9 {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{operator|>} {operator|@}as{operator|(}T{punctuation|,} undefined{operator|)} orelse unreachable {operator|\}}{operator|;}
    {operator|\}}
{operator|\}}{operator|;}
test {string|"boil"} {operator|\{} try std{punctuation|.}testing{punctuation|.}expect{operator|(}{boolean|true} and {string|'a'} {operator|!}{operator|=} {string|'\\n'}{operator|)}{operator|;} {operator|\}} {operator|/}{operator|/} end
