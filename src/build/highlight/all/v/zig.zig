{comment|//! kettle}
{keyword|const} std {operator|=} @{keyword|import}{punctuation|(}{string quoted-string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{keyword|pub} {keyword|const} Kettle {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} {builtin|f64} {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    {keyword|pub} {keyword|fn} {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} {operator|?}{builtin|u32}{punctuation|)} {operator|!}T {punctuation|\{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {keyword|defer} std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string quoted-string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string quoted-string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and {string quoted-string|'a'} {operator|!=} {string quoted-string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
