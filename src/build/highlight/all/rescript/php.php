{operator|<}{operator|!}{class-name|DOCTYPE} html{operator|>}
{operator|<}{tag|html}{operator|>}{operator|<}{tag|body} {attr-value|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}{attr-value|strict_types}{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

use {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} {keyword|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{operator|::}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final {keyword|class} {class-name|Kettle} extends {class-name|Pot} implements \\{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    public const {class-name|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} __{function|construct}{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}{keyword|string} $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} {function|count}{punctuation|(}{punctuation|)}{operator|:} {keyword|int} {punctuation|\{} return {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public static {keyword|function} {function|boil}{punctuation|(}{keyword|string} &$s{punctuation|,} {keyword|int} {operator|...}$rest{punctuation|)}{operator|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {operator|'}it\\{char|'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}{class-name|EOT}
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        {class-name|EOT}{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} null {operator|\|}{operator|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}{keyword|int} $x{punctuation|)}{operator|:} {keyword|int} {operator|=>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {operator|'}{operator|'} {operator|=>} throw {keyword|new} \\{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} {keyword|new} {function|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} {keyword|done}
{operator|?}{operator|>}
{operator|<}{tag|p} {attr-value|style}{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {operator|<}{tag|b}{operator|>}&amp{punctuation|;}{tag|{operator|<}{operator|/}b}{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{tag|{operator|<}{operator|/}p}{operator|>}
{tag|{operator|<}{operator|/}body}{operator|>}{tag|{operator|<}{operator|/}html}{operator|>}
