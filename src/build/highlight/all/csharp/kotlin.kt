@file{punctuation|:}{function|JvmName}{punctuation|(}{string|"Kettle"}{punctuation|)}
package kitchen{punctuation|.}tea

import kotlin{punctuation|.}math{punctuation|.}max

{comment|/** A kettle with a `temperature`. */}
data {keyword|class} {class-name|Kettle}{punctuation|(}{class-name|val} litres{punctuation|:} Double {operator|=} {number|1.7}{punctuation|,} {class-name|{keyword|var}} temperature{punctuation|:} Int {operator|=} {number|20}{punctuation|)} {punctuation|\{}
    {class-name|val} label{punctuation|:} String {keyword|get}{punctuation|(}{punctuation|)} {operator|=} {string|"Kettle of $\{"}{operator|%}{number|.1f}{string|".format(litres)\} l at $temperature °C"}

    {return-type class-name|companion} {keyword|object} {punctuation|\{} {keyword|const} {class-name|val} BOILING {operator|=} {number|100}{punctuation|;} {keyword|private} {class-name|val} names {operator|=} {function|listOf}{punctuation|(}{char|'a'}{punctuation|,} {char|'\\n'}{punctuation|,} {string|"b"}{punctuation|)} {punctuation|\}}
{punctuation|\}}

{keyword|sealed} {keyword|interface} {class-name|Step}
{class-name|{keyword|object}} Wait {punctuation|:} Step
{keyword|class} {class-name|Pour}{punctuation|(}{class-name|val} ml{punctuation|:} Int{punctuation|)} {punctuation|:} Step

suspend {return-type class-name|fun} {function|brew}{punctuation|(}{named-parameter punctuation|k}{punctuation|:} Kettle{punctuation|,} {class-name|vararg} steps{punctuation|:} Step{punctuation|)}{punctuation|:} Result{operator|<}Int{operator|>} {operator|=} runCatching {punctuation|\{}
    loop@ {keyword|for} {punctuation|(}s {keyword|in} steps{punctuation|)} {punctuation|\{}
        {keyword|when} {punctuation|(}s{punctuation|)} {punctuation|\{}
            {keyword|is} {class-name|Pour} {operator|->} {keyword|if} {punctuation|(}s{punctuation|.}ml {operator|!}{keyword|in} {number|0}{range operator|..}{number|1_000}{punctuation|)} {keyword|break}@loop {keyword|else} {function|println}{punctuation|(}{string|""}"raw $k ${punctuation|\{}s{punctuation|.}ml {operator|+} {number|1}{punctuation|\}}{string|""}"{punctuation|)}
            Wait {operator|->} Thread{punctuation|.}{function|sleep}{punctuation|(}{number|1_000L}{punctuation|)}
            {keyword|else} {operator|->} {keyword|return}@runCatching {operator|-}{number|1}
        {punctuation|\}}
    {punctuation|\}}
    {function|max}{punctuation|(}{number|0x1F}{punctuation|,} {number|0b101}{punctuation|)} {operator|+} {number|1.5e3f}{punctuation|.}{function|toInt}{punctuation|(}{punctuation|)} {comment|/* done */}
{punctuation|\}}
