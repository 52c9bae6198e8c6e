<!DOCTYPE html>
{url|{punctuation|<}html{punctuation|>}}<body class={string|"<?= $cls ?? 'none' ?>"}>
<{variable|?php}
declare{punctuation|(}strict_types={number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface {keyword|as} Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * {keyword|A} kettle{punctuation|.}
 * {tag|{punctuation|@}param} float {variable|$litres}
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX = {number|0}x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly {variable|?float} {variable|$litres} = {number|1.7}{punctuation|,} protected array\|string {variable|$names} = {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function {keyword|count}{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}} int {punctuation|\{} return {keyword|count}{punctuation|(}{variable|$this}->names{punctuation|)} ** {number|2} {url|{punctuation|<}={punctuation|>}} {function|{prefix|self{punctuation|:}}{local-name|:MAX}}{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string &{variable|$s}{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)}{function|{prefix|{punctuation|:}}} static {punctuation|\{}
        {variable|$t} = {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} <<<EOT
        heredoc {variable|$s} {punctuation|\{}{variable|$this}->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}{variable|$rest} {keyword|as} {variable|$k} => {variable|$v}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|$v} === null \|\| !isset{punctuation|(}{variable|$rest}{punctuation|[}{variable|$k}{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        {variable|$f} = fn{punctuation|(}int {variable|$x}{punctuation|)}{function|{prefix|{punctuation|:}}} int => {variable|$x} + {number|1}_000{punctuation|;} // arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} {variable|$t} == {string|''} => throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} {keyword|default} => new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{variable|$rest}{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style={string|"color: red"}>Tea {url|{punctuation|<}b{punctuation|>}}&amp{punctuation|;}{url|{punctuation|<}/b{punctuation|>}} <{variable|?php} {keyword|if} {punctuation|(}{variable|$a}{punctuation|)}{function|{prefix|{punctuation|:}}} ?>yes<{variable|?php} endif{punctuation|;} ?>{url|{punctuation|<}/p{punctuation|>}}
{url|{punctuation|<}/body{punctuation|>}}{url|{punctuation|<}/html{punctuation|>}}
