{operator|<!}{constant|DOCTYPE} html{operator|>}
{operator|<}html{operator|><}body {keyword|class}{operator|=}{string-literal|{string|"<?= $cls ?? 'none' ?>"}}{operator|>}
{operator|<?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}{punctuation|\\}{class-name|Tea}{punctuation|;}

use {class-name|Psr}{punctuation|\\}{class-name|Log}{punctuation|\\}{punctuation|\{}{class-name|LoggerInterface} {keyword|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{punctuation|:}{punctuation|:}{constant|TARGET_CLASS}{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} extends {class-name|Pot} implements {punctuation|\\}{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    {keyword|public} const {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}$this{operator|->}names{punctuation|)} {operator|**} {number|2} {operator|<=>} {keyword|self}{punctuation|:}{punctuation|:}{constant|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {operator|...}$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string-literal|{string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"}} {punctuation|.} 'it{punctuation|\\}'s' {punctuation|.} {operator|<<<}{constant|EOT}
        heredoc $s {punctuation|\{}$this{operator|->}litres{punctuation|\}}
        {constant|EOT}{punctuation|;}
        {function|foreach} {punctuation|(}$rest {keyword|as} $k {operator|=>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|===} null {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=>} $x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} {function|match} {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=>} {keyword|throw} new {punctuation|\\}{class-name|Exception}{punctuation|(}{string-literal|{string|"none"}}{punctuation|)}{punctuation|,} {keyword|default} {operator|=>} new {keyword|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?>}
{operator|<}p style{operator|=}{string-literal|{string|"color: red"}}{operator|>}{class-name|Tea} {operator|<}b{operator|>&}amp{punctuation|;}{operator|</}b{operator|>} {operator|<?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?>}yes{operator|<?}php endif{punctuation|;} {operator|?></}p{operator|>}
{operator|</}body{operator|></}html{operator|>}
