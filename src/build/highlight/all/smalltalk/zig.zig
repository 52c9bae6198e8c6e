{operator|//}{operator|!} kettle
const std {operator|=} {operator|@}import{punctuation|(}{comment|"std"}{punctuation|)}{punctuation|;}
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{operator|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{operator|,}
    pub fn boil{punctuation|(}{keyword|self}{punctuation|:} {operator|*}Kettle{operator|,} comptime T{punctuation|:} type{operator|,} n{punctuation|:} {punctuation|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} {operator|\\\\}multi
        {operator|\\\\}line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0}xFF{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} if {punctuation|(}n{punctuation|)} {temporary-variables|{punctuation|\|}{variable|x}{punctuation|\|}} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} else continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{comment|"at \{d\}\\n"}{operator|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{operator|,} else {operator|=}{operator|>} {operator|@}as{punctuation|(}T{operator|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {comment|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} and {string|'a'} {operator|!}{operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|//} end
