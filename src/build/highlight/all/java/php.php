{operator|<}{operator|!}{constant|DOCTYPE} html{operator|>}
{generics|{punctuation|<}html{punctuation|>}}{operator|<}body {keyword|class}{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

use {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} as {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{operator|::}{constant|TARGET_CLASS}{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} \\{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    {keyword|public} {keyword|const} {constant|MAX} {operator|=} {number|0x1F}{punctuation|;}
    {keyword|public} function {function|__construct}{punctuation|(}{keyword|private} readonly {operator|?}{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} {keyword|protected} array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    {keyword|public} function {function|count}{punctuation|(}{punctuation|)}{operator|:} {keyword|int} {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|->}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{operator|::}{constant|MAX}{punctuation|;} {punctuation|\}}

    {keyword|public} {keyword|static} function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} {keyword|int} {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{operator|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {char|'it\\'s'} {punctuation|.} {operator|<<}{operator|<}{constant|EOT}
        heredoc $s {punctuation|\{}${keyword|this}{operator|->}litres{punctuation|\}}
        {constant|EOT}{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}{keyword|int} $x{punctuation|)}{operator|:} {keyword|int} {operator|=}{operator|>} $x {operator|+} {number|1_000}{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} '' {operator|=}{operator|>} {keyword|throw} {keyword|new} \\{class-name|Exception}{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string|"color: red"}{operator|>}{class-name|Tea} {generics|{punctuation|<}b{punctuation|>}}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
