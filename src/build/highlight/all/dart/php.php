{operator|<}{operator|!}DOCTYPE html{operator|>}
{generics|{punctuation|<}html{punctuation|>}}{operator|<}body {keyword|class}{operator|=}{string-literal|{string|"<?= }{interpolation|{punctuation|$}{expression|cls}}{string| ?? 'none' ?>"}}{operator|>}
{operator|<}{operator|?}php
{function|declare}{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
namespace {class-name|Kitchen}\\{class-name|Tea}{punctuation|;}

use {class-name|Psr}\\{class-name|Log}\\{punctuation|\{}{class-name|LoggerInterface} {operator|as} {class-name|Log}{punctuation|,} {class-name|LogLevel}{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}{class-name|Attribute}{punctuation|(}{class-name|Attribute}{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}{punctuation|]}
{keyword|final} {keyword|class} {class-name|Kettle} {keyword|extends} {class-name|Pot} {keyword|implements} \\{class-name|Countable}
{punctuation|\{}
    use {class-name|Heats}{punctuation|;}
    public {keyword|const} MAX {operator|=} {number|0x1F}{punctuation|;}
    public function {function|__construct}{punctuation|(}private readonly {operator|?}float $litres {operator|=} {number|1.7}{punctuation|,} protected array{operator|\|}string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {function|count}{punctuation|(}{punctuation|)}{punctuation|:} int {punctuation|\{} {keyword|return} {function|count}{punctuation|(}${keyword|this}{operator|-}{operator|>}names{punctuation|)} {operator|*}{operator|*} {number|2} {operator|<=}{operator|>} self{punctuation|:}{punctuation|:}MAX{punctuation|;} {punctuation|\}}

    public {keyword|static} function {function|boil}{punctuation|(}string {operator|&}$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} {punctuation|\{}
        $t {operator|=} {string-literal|{string|"Pot \{}{interpolation|{punctuation|$}{expression|s}}{string|[0]\} and }{interpolation|{punctuation|$}{expression|s}}{string|->name at }{interpolation|{punctuation|$\{}{expression|x}{punctuation|\}}}{string| \\n"}} {punctuation|.} {string-literal|{string|'it\\'s'}} {punctuation|.} {operator|<<}{operator|<}EOT
        heredoc $s {punctuation|\{}${keyword|this}{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest {operator|as} $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}$v {operator|==}{operator|=} {keyword|null} {operator|\|\|} {operator|!}{function|isset}{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} {keyword|continue}{punctuation|;} {punctuation|\}}
        $f {operator|=} {function|fn}{punctuation|(}int $x{punctuation|)}{punctuation|:} int {operator|=}{operator|>} $x {operator|+} {number|1}_000{punctuation|;} {comment|// arrow}
        {keyword|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|==} {string-literal|{string|''}} {operator|=}{operator|>} {keyword|throw} {keyword|new} \\{class-name|Exception}{punctuation|(}{string-literal|{string|"none"}}{punctuation|)}{punctuation|,} {keyword|default} {operator|=}{operator|>} {keyword|new} {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}p style{operator|=}{string-literal|{string|"color: red"}}{operator|>}{class-name|Tea} {generics|{punctuation|<}b{punctuation|>}}{operator|&}amp{punctuation|;}{operator|<}{operator|/}b{operator|>} {operator|<}{operator|?}php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} {operator|?}{operator|>}yes{operator|<}{operator|?}php endif{punctuation|;} {operator|?}{operator|>}{operator|<}{operator|/}p{operator|>}
{operator|<}{operator|/}body{operator|>}{operator|<}{operator|/}html{operator|>}
