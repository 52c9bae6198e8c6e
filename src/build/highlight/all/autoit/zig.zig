{operator|/}{operator|/}! kettle
{keyword|const} std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
{operator|/}{operator|/}{operator|/} Doc
pub {keyword|const} Kettle {operator|=} struct \{
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} !T \{
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {comment|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{comment|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ {operator|=} x{comment|; \} else continue; \}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}\{i\}{punctuation|)}{comment|;}
        return {keyword|switch} {punctuation|(}i{punctuation|)} \{ {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \}{comment|;}
    \}
\}{comment|;}
test {string|"boil"} \{ try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {operator|and} {string|'a'} !{operator|=} {string|'\\n'}{punctuation|)}{comment|; \} // end}
