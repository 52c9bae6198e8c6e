{comment|//! kettle}
{keyword|const} std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} Kettle {operator|=} {keyword|struct} {operator|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {operator|\{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i{punctuation|:} usize {operator|=} {number|0}xFF{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {operator|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {operator|\{} _ {operator|=} x{punctuation|;} {operator|\}} {keyword|else} {keyword|continue}{punctuation|;} {operator|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{operator|\{}i{operator|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {operator|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {operator|\}}{punctuation|;}
    {operator|\}}
{operator|\}}{punctuation|;}
test {string|"boil"} {operator|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}true {keyword|and} 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {operator|\}} {comment|// end}
