{comment|//! kettle}
{positional-class-name class-name|const} std {operator|=} @{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {positional-class-name class-name|const} Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {positional-class-name class-name|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {positional-class-name class-name|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        return {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} else {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
