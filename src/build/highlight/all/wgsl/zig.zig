{comment|//! kettle}
{keyword|const} std {operator|=} {punctuation|@}{function-calls function|import}{punctuation|(}"std"{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} {class-name|Kettle} {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} {builtin|f64} {operator|=} {decimal-float-literal number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub {keyword|fn} {functions function|boil}{punctuation|(}self{punctuation|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} ?{builtin|u32}{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i{punctuation|:} usize {operator|=} {hex-int-literal number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {punctuation|<} {int-literal number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {int-literal number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function-calls function|print}{punctuation|(}"at {punctuation|\{}d{punctuation|\}}\\n"{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {decimal-float-literal number|0.}{punctuation|.}{decimal-float-literal number|.9} ={punctuation|>} error{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} ={punctuation|>} {punctuation|@}{function-calls function|as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function-calls function|expect}{punctuation|(}{bool-literal boolean|true} and 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
