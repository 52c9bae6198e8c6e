{operator|<}{operator|!}{constructor|DOCTYPE} html{operator|>}
{operator|<}html{operator|>}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {constructor|Kitchen}\\{constructor|Tea}{punctuation|;}

use {constructor|Psr}\\{constructor|Log}\\{punctuation|\{}{constructor|LoggerInterface} {keyword|as} {constructor|Log}{punctuation|,} {constructor|LogLevel}{punctuation|\}}{punctuation|;}
use {keyword|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
{operator|#}{punctuation|[}{constructor|Attribute}{punctuation|(}{constructor|Attribute}{operator|::}{constructor|TARGET_CLASS}{punctuation|)}{punctuation|]}
final {keyword|class} {constructor|Kettle} extends {constructor|Pot} implements \\{constructor|Countable}
{punctuation|\{}
    use {constructor|Heats}{punctuation|;}
    public const {constructor|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public {keyword|function} __construct{punctuation|(}{keyword|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {keyword|function} count{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} return count{punctuation|(}$this{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} {label symbol|self}{operator|::}{constructor|MAX}{punctuation|;} {punctuation|\}}

    public static {keyword|function} boil{punctuation|(}string &$s{punctuation|,} int {operator|...}$rest{punctuation|)}{punctuation|:} static {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {operator|'}it\\{char|'s'} {punctuation|.} {operator|<}{operator|<}{operator|<}{constructor|EOT}
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        {constructor|EOT}{punctuation|;}
        foreach {punctuation|(}$rest {keyword|as} $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} null {operator|\|}{operator|\|} {operator|!}isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {operator|'}{operator|'} {operator|=>} throw {keyword|new} \\{constructor|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=>} {keyword|new} static{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{operator|#} {keyword|done}
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{constructor|Tea} {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
