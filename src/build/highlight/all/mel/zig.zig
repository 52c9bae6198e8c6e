{comment|//! kettle}
{function|const} std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{function|pub} const Kettle {operator|=} struct {punctuation|\{}
    {function|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {function|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    {function|pub} fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {punctuation|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {function|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {function|var} i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {function|defer} std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{function|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{function|test} {string|"boil"} {punctuation|\{} {function|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}true and 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
