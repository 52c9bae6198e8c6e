{comment|//! Crate of tea.}
{tag|use} {tag|std}{punctuation|:}{punctuation|:}{punctuation|\{}{tag|collections}{punctuation|:}{punctuation|:}{tag|HashMap}{punctuation|,} {tag|fmt}{punctuation|:}{punctuation|:}{punctuation|\{}{tag|self}{punctuation|,} {tag|Display}{punctuation|\}}{punctuation|\}}{punctuation|;}

{comment|#[derive(Debug, Clone, PartialEq)]}
{tag|pub} {tag|struct} {tag|Kettle}{operator|<}'{tag|a}{punctuation|,} {tag|T}{punctuation|:} {tag|Display} {operator|+} '{tag|static}{operator|>} {tag|where} {tag|T}{punctuation|:} {tag|Copy} {punctuation|\{}
    {tag|pub} {tag|litres}{punctuation|:} {tag|f64}{punctuation|,}
    {tag|name}{punctuation|:} {operator|&}'{tag|a} {tag|str}{punctuation|,}
    {tag|items}{punctuation|:} {punctuation|[}{tag|T}{punctuation|;} {tag|4}{punctuation|]}{punctuation|,}
{punctuation|\}}

{tag|macro_rules}{operator|!} {tag|cup} {punctuation|\{} {punctuation|(}${tag|x}{punctuation|:}{tag|expr}{punctuation|,} ${punctuation|(}${tag|rest}{punctuation|:}{tag|tt}{punctuation|)}{operator|*}{punctuation|)} {operator|=}{string|> \{ $x + 1 \}; \}}

{tag|impl}{operator|<}'{tag|a}{punctuation|,} {tag|T}{operator|>} {tag|fmt}{punctuation|:}{punctuation|:}{tag|Display} {tag|for} {tag|Kettle}{operator|<}'{tag|a}{punctuation|,} {tag|T}{operator|>} {punctuation|\{}
    {comment|/// Writes it.}
    {tag|fn} {tag|fmt}{punctuation|(}{operator|&}{tag|self}{punctuation|,} {tag|f}{punctuation|:} {operator|&}{tag|mut} {tag|fmt}{punctuation|:}{punctuation|:}{tag|Formatter}{operator|<}'{tag|_}{operator|>}{punctuation|)} {tag|-}{operator|>} {tag|fmt}{punctuation|:}{punctuation|:}{tag|Result} {punctuation|\{}
        {tag|write}{operator|!}{punctuation|(}{tag|f}{punctuation|,} "{punctuation|\{}{punctuation|:}{operator|>}{number|8{operator|.}}{tag|2}{punctuation|\}} {tag|l} {tag|of} {punctuation|\{}{tag|name}{punctuation|\}}{tag|\\n}"{punctuation|,} {tag|self{punctuation|.}}{tag|litres}{punctuation|,} {tag|name} {operator|=} {string|r}{comment|#"raw "x""#)}
    {punctuation|\}}
{punctuation|\}}

{tag|async} {tag|fn} {tag|boil}{punctuation|(}{tag|n}{punctuation|:} {tag|u32}{punctuation|)} {tag|-}{operator|>} {tag|Result}{operator|<}{tag|i64}{punctuation|,} {tag|Box}{operator|<}{tag|dyn} {tag|std}{punctuation|:}{punctuation|:}{tag|error}{punctuation|:}{punctuation|:}{tag|Error}{operator|>}{operator|>} {punctuation|\{}
    {tag|let} {tag|mut} {tag|map}{punctuation|:} {tag|HashMap}{operator|<}{operator|&}{tag|str}{punctuation|,} {tag|Vec}{operator|<}{tag|u8}{operator|>}{operator|>} {operator|=} {string|HashMap{punctuation|:}{punctuation|:}new();}
    {tag|let} {tag|c} {operator|=} {string|'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    '{tag|outer}{punctuation|:} {tag|loop} {punctuation|\{}
        {tag|match} {tag|n} {punctuation|\{} {tag|0} {punctuation|\|} {number|1 {operator|=}}{string|> break 'outer{punctuation|,} 2..=9 if n % 2 == 0 => continue{punctuation|,} x @ 10.. => \{ map.insert("k"{punctuation|,} vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    {tag|let} {tag|sum} {operator|=} {string|(0..n).filter({punctuation|\|}&i{punctuation|\|} i != 0xFF_u32).map({punctuation|\|}i{punctuation|\|} i.pow(2)).sum{punctuation|:}{punctuation|:}<u32>();}
    {tag|Ok}{punctuation|(}{tag|i64}{punctuation|:}{punctuation|:}{tag|from}{punctuation|(}{tag|sum}{punctuation|)} {operator|+} {tag|1_000i64} {tag|-} {number|2{operator|.}}{tag|5e3} {tag|as} {tag|i64}{punctuation|)}{operator|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
