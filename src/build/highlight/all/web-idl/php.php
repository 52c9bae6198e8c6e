{operator|<}!DOCTYPE html{operator|>}
{operator|<}html{operator|>}{operator|<}{class-name|body} class{operator|=}{string|"<?= $cls ?? 'none' ?>"}{operator|>}
{operator|<}{operator|?}{class-name|php}
declare{punctuation|(}strict_types{operator|=}{number|1}{punctuation|)}{punctuation|;}
{keyword|namespace} {namespace|Kitchen}\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {class-name|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use {class-name|function} strlen{punctuation|;}

{comment|/**
 * A kettle.
 * @param float $litres
 */}
#{punctuation|[}Attribute{punctuation|(}Attribute{operator|:}{operator|:}{class-name|TARGET_CLASS}{punctuation|)}{punctuation|]}
final class Kettle extends {class-name|Pot} {keyword|implements} \\Countable
{punctuation|\{}
    {class-name|use} Heats{punctuation|;}
    public {keyword|const} {class-name|MAX} {operator|=} {number|0x1F}{punctuation|;}
    public function __construct{punctuation|(}private {keyword|readonly} {operator|?}{keyword|float} $litres {operator|=} {number|1.7}{punctuation|,} protected array\|string $names {operator|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public {class-name|function} count{punctuation|(}{punctuation|)}{operator|:} {class-name|int} {punctuation|\{} {class-name|return} count{punctuation|(}$this{operator|-}{operator|>}names{punctuation|)} ** {number|2} {operator|<}{operator|=}{operator|>} self{operator|:}{operator|:}{class-name|MAX}{punctuation|;} {punctuation|\}}

    public {keyword|static} {class-name|function} boil{punctuation|(}string &$s{punctuation|,} int {operator|...}$rest{punctuation|)}{operator|:} {class-name|static} {punctuation|\{}
        $t {operator|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} 'it\\'s' {punctuation|.} {operator|<}{operator|<}{operator|<}EOT
        heredoc $s {punctuation|\{}$this{operator|-}{operator|>}litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {operator|=}{operator|>} $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {operator|=}{operator|=}{operator|=} {keyword|null} \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{operator|:} {class-name|int} {operator|=}{operator|>} $x + 1_000{punctuation|;} {comment|// arrow}
        {class-name|return} match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {operator|=}{operator|=} '' {operator|=}{operator|>} throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {operator|=}{operator|>} {class-name|new} {keyword|static}{punctuation|(}{operator|...}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
# done
{operator|?}{operator|>}
{operator|<}{class-name|p} style{operator|=}{string|"color: red"}{operator|>}Tea {operator|<}b{operator|>}&amp{punctuation|;}{operator|<}/b{operator|>} {operator|<}{operator|?}{class-name|php} if {punctuation|(}$a{punctuation|)}{operator|:} {operator|?}{operator|>}yes{operator|<}{operator|?}{class-name|php} endif{punctuation|;} {operator|?}{operator|>}{operator|<}/p{operator|>}
{operator|<}/body{operator|>}{operator|<}/html{operator|>}
