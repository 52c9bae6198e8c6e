{comment|//! Crate of tea.}
{keyword|use} {namespace|std{punctuation|::}}{punctuation|\{}{namespace|collections{punctuation|::}}{class-name|HashMap}{punctuation|,} {namespace|fmt{punctuation|::}}{punctuation|\{}{keyword|self}{punctuation|,} {class-name|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{attribute attr-name|#[derive(Debug, Clone, PartialEq)]}
{keyword|pub} {keyword|struct} {type-definition class-name|Kettle}{operator|<}{lifetime-annotation symbol|'a}{punctuation|,} {class-name|T}{punctuation|:} {class-name|Display} {operator|+} {lifetime-annotation symbol|'static}{operator|>} {keyword|where} {class-name|T}{punctuation|:} {class-name|Copy} {punctuation|\{}
    {keyword|pub} litres{punctuation|:} {keyword|f64}{punctuation|,}
    name{punctuation|:} {operator|&}{lifetime-annotation symbol|'a} {keyword|str}{punctuation|,}
    items{punctuation|:} {punctuation|[}{class-name|T}{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{macro property|macro_rules!} cup {punctuation|\{} {punctuation|(}{variable|$x}{punctuation|:}{fragment-specifier punctuation|expr}{punctuation|,} ${punctuation|(}{variable|$rest}{punctuation|:}{fragment-specifier punctuation|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=>} {punctuation|\{} {variable|$x} {operator|+} {number|1} {punctuation|\}}{punctuation|;} {punctuation|\}}

{keyword|impl}{operator|<}{lifetime-annotation symbol|'a}{punctuation|,} {class-name|T}{operator|>} {namespace|fmt{punctuation|::}}{class-name|Display} {keyword|for} {class-name|Kettle}{operator|<}{lifetime-annotation symbol|'a}{punctuation|,} {class-name|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {keyword|fn} {function-definition function|fmt}{punctuation|(}{operator|&}{keyword|self}{punctuation|,} f{punctuation|:} {operator|&}{keyword|mut} {namespace|fmt{punctuation|::}}{class-name|Formatter}{operator|<}{lifetime-annotation symbol|'_}{operator|>}{punctuation|)} {punctuation|->} {namespace|fmt{punctuation|::}}{class-name|Result} {punctuation|\{}
        {macro property|write!}{punctuation|(}f{punctuation|,} {string|"\{:>8.2\} l of \{name\}\\n"}{punctuation|,} {keyword|self}{punctuation|.}litres{punctuation|,} name {operator|=} {string|r#"raw "x""#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

{keyword|async} {keyword|fn} {function-definition function|boil}{punctuation|(}n{punctuation|:} {keyword|u32}{punctuation|)} {punctuation|->} {class-name|Result}{operator|<}{keyword|i64}{punctuation|,} {class-name|Box}{operator|<}{keyword|dyn} {namespace|std{punctuation|::}error{punctuation|::}}{class-name|Error}{operator|>>} {punctuation|\{}
    {keyword|let} {keyword|mut} map{punctuation|:} {class-name|HashMap}{operator|<}{operator|&}{keyword|str}{punctuation|,} {class-name|Vec}{operator|<}{keyword|u8}{operator|>>} {operator|=} {class-name|HashMap}{punctuation|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {char|'x'}{punctuation|;} {keyword|let} b {operator|=} {string|b"bytes\\x00"}{punctuation|;} {keyword|let} e {operator|=} {char|'\\u\{1F600\}'}{punctuation|;}
    {lifetime-annotation symbol|'outer}{punctuation|:} {keyword|loop} {punctuation|\{}
        {keyword|match} n {punctuation|\{} {number|0} {operator|\|} {number|1} {operator|=>} {keyword|break} {lifetime-annotation symbol|'outer}{punctuation|,} {number|2}{punctuation|..=}{number|9} {keyword|if} n {operator|%} {number|2} {operator|==} {number|0} {operator|=>} {keyword|continue}{punctuation|,} x {operator|@} {number|10}{punctuation|..} {operator|=>} {punctuation|\{} map{punctuation|.}{function|insert}{punctuation|(}{string|"k"}{punctuation|,} {macro property|vec!}{punctuation|[}x {keyword|as} {keyword|u8}{punctuation|;} {number|3}{punctuation|]}{punctuation|)}{punctuation|;} {punctuation|\}} _ {operator|=>} {macro property|unreachable!}{punctuation|(}{punctuation|)} {punctuation|\}}
    {punctuation|\}}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0}{punctuation|..}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{closure-params|{closure-punctuation punctuation|\|}{operator|&}i{closure-punctuation punctuation|\|}} i {operator|!=} {number|0xFF_u32}{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{closure-params|{closure-punctuation punctuation|\|}i{closure-punctuation punctuation|\|}} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}{function|sum}{punctuation|::}{operator|<}{keyword|u32}{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    {class-name|Ok}{punctuation|(}{keyword|i64}{punctuation|::}{function|from}{punctuation|(}sum{punctuation|)} {operator|+} {number|1_000i64} {operator|-} {number|2.5e3} {keyword|as} {keyword|i64}{punctuation|)}{operator|?} {comment|/* nested /* comment */ */}
{punctuation|\}}
