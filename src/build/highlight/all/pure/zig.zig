{comment|//! kettle}
{keyword|const} std {operator|=} {operator|@}import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{operator|,}
    name{operator|:} {punctuation|[}{punctuation|]}{keyword|const} u8{operator|,}
    pub fn boil{punctuation|(}self{operator|:} {operator|*}Kettle{operator|,} comptime T{operator|:} {keyword|type}{operator|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {keyword|const} s {operator|=} {operator|\\\\}multi
        {operator|\\\\}line
        {punctuation|;}
        {function|var} i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} {operator|_} {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{operator|.}debug{operator|.}print{punctuation|(}{string|"at \{d\}\\n"}{operator|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|..}{number|.9} {operator|=>} error{operator|.}Cold{operator|,} {keyword|else} {operator|=>} {operator|@}as{punctuation|(}T{operator|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{operator|.}testing{operator|.}expect{punctuation|(}{keyword|true} {operator|and} {operator|'}a{operator|'} {operator|!=} {operator|'\\}n{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
