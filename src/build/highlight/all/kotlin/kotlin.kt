{annotation builtin|@file:JvmName}{punctuation|(}{string-literal singleline|{string|"Kettle"}}{punctuation|)}
{keyword|package} kitchen{punctuation|.}tea

{keyword|import} kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
{keyword|data} {keyword|class} {function|Kettle}{punctuation|(}{keyword|val} litres{operator|:} Double {operator|=} {number|1.7}{punctuation|,} {keyword|var} temperature{operator|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {keyword|val} label{operator|:} String {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string-literal singleline|{string|"Kettle of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{string-literal singleline|{string|"%.1f"}}{punctuation|.}{function|format}{punctuation|(}litres{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| l at }{interpolation|{interpolation-punctuation punctuation|$}{expression|temperature}}{string| °C"}}

    {keyword|companion} {keyword|object} {punctuation|\{} {keyword|const} {keyword|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {keyword|val} names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string-literal singleline|{string|"b"}}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{keyword|sealed} {keyword|interface} Step
{keyword|object} Wait {operator|:} Step
{keyword|class} {function|Pour}{punctuation|(}{keyword|val} ml{operator|:} Int{punctuation|)} {operator|:} Step

{keyword|suspend} {keyword|fun} {function|brew}{punctuation|(}k{operator|:} Kettle{punctuation|,} {keyword|vararg} steps{operator|:} Step{punctuation|)}{operator|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    {label symbol|loop@} {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} Pour {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{operator|..}{number|1_000}{punctuation|)} {keyword|break}{label symbol|@loop} {keyword|else} {function|println}{punctuation|(}{string-literal multiline|{string|"""raw }{interpolation|{interpolation-punctuation punctuation|$}{expression|k}}{string| }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|s{punctuation|.}ml {operator|+} {number|1}}{interpolation-punctuation punctuation|\}}}{string|"""}}{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}{label symbol|@runCatching} {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
