{operator|/}{operator|/}{operator|!} {rule|kettle}
{definition rule keyword|const std} {operator|=} @{rule|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} {rule|Doc}
{definition rule keyword|pub const Kettle} {operator|=} {rule|struct} {punctuation|\{}
    {rule|litres}: {rule|f64} {operator|=} 1{punctuation|.}7{punctuation|,}
    {rule|name}: {punctuation|[}{punctuation|]}{rule|const u8}{punctuation|,}
    {rule|pub fn boil}{punctuation|(}{rule|self}: {operator|*}{rule|Kettle}{punctuation|,} {rule|comptime T}: {rule|type}{punctuation|,} {rule|n}: ?{rule|u32}{punctuation|)} {operator|!}{rule|T} {punctuation|\{}
        {definition rule keyword|const s} {operator|=} \\\\{rule|multi}
        \\\\{rule|line}
        {punctuation|;}
        {rule|var i}: {rule|usize} {operator|=} 0xFF{punctuation|;}
        {rule|while} {punctuation|(}{rule|i} < 10{punctuation|)} : {punctuation|(}{rule|i} +{operator|=} 1{punctuation|)} {punctuation|\{} {rule|if} {punctuation|(}{rule|n}{punctuation|)} {operator|\|}{rule|x}{operator|\|} {punctuation|\{} _ {operator|=} {rule|x}{punctuation|;} {punctuation|\}} {rule|else continue}{punctuation|;} {punctuation|\}}
        {rule|defer std}{punctuation|.}{rule|debug}{punctuation|.}{rule|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{rule|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {rule|return switch} {punctuation|(}{rule|i}{punctuation|)} {punctuation|\{} 0{punctuation|.}{punctuation|.}{punctuation|.}9 {operator|=}> {rule|error}{punctuation|.}{rule|Cold}{punctuation|,} {rule|else} {operator|=}> @{rule|as}{punctuation|(}{rule|T}{punctuation|,} {rule|undefined}{punctuation|)} {rule|orelse unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{rule|test} {string|"boil"} {punctuation|\{} {rule|try std}{punctuation|.}{rule|testing}{punctuation|.}{rule|expect}{punctuation|(}{rule|true and} {string|'a'} {operator|!}{operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {rule|end}
