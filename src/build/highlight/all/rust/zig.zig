{comment|//! kettle}
{keyword|const} std {operator|=} {operator|@}{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{keyword|pub} {keyword|const} {class-name|Kettle} {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} {keyword|f64} {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} {keyword|u8}{punctuation|,}
    {keyword|pub} {keyword|fn} {function-definition function|boil}{punctuation|(}{keyword|self}{punctuation|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} {operator|?}{keyword|u32}{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} {keyword|usize} {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {closure-params|{closure-punctuation punctuation|\|}x{closure-punctuation punctuation|\|}} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|...}{number|9} {operator|=>} error{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} {operator|=>} {operator|@}{keyword|as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and {char|'a'} {operator|!=} {char|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
