{operator|/}{operator|/}{operator|!} kettle
{function-call function|const} std {operator|=} @import{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
{function-call function|pub} const Kettle {operator|=} {keyword|struct} {punctuation|\{}
    {argument attr-name|litres}{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {argument attr-name|name}{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub {keyword|fn} {function-definition function|boil}{punctuation|(}{argument attr-name|self}{punctuation|:} {operator|*}Kettle{punctuation|,} comptime {argument attr-name|T}{punctuation|:} type{punctuation|,} {argument attr-name|n}{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {function-call function|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {function-call function|var} {argument attr-name|i}{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {function-call function|defer} std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {function-call function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} 0{punctuation|.}{punctuation|.}{punctuation|.}9 {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} {constant|undefined}{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{function-call function|test} {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {keyword|and} 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
