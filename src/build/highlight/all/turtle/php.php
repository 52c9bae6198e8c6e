<!DOCTYPE html>
{url|{punctuation|<}html{punctuation|>}}<body class{keyword|=}{string|"<?= $cls ?? 'none' ?>"}>
<?php
declare{punctuation|(}strict_types{keyword|=}{number|1}{punctuation|)}{punctuation|;}
namespace Kitchen\\Tea{punctuation|;}

use Psr\\Log\\{punctuation|\{}LoggerInterface as Log{punctuation|,} LogLevel{punctuation|\}}{punctuation|;}
use function strlen{punctuation|;}

/**
 * A kettle{punctuation|.}
 * {tag|{punctuation|@}param} float $litres
 */
{comment|#[Attribute(Attribute::TARGET_CLASS)]}
final class Kettle extends Pot implements \\Countable
{punctuation|\{}
    use Heats{punctuation|;}
    public const MAX {keyword|=} {number|0}x1F{punctuation|;}
    public function __construct{punctuation|(}private readonly ?float $litres {keyword|=} {number|1.7}{punctuation|,} protected array\|string $names {keyword|=} {punctuation|[}{punctuation|]}{punctuation|)} {punctuation|\{}{punctuation|\}}

    public function count{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}} int {punctuation|\{} return count{punctuation|(}$this->names{punctuation|)} ** {number|2} {url|{punctuation|<}={punctuation|>}} {function|{prefix|self{punctuation|:}}{local-name|:MAX}}{punctuation|;} {punctuation|\}}

    public static function boil{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{function|{prefix|{punctuation|:}}} static {punctuation|\{}
        $t {keyword|=} {string|"Pot \{$s[0]\} and $s->name at $\{x\} \\n"} {punctuation|.} {string|'it\\'s'} {punctuation|.} <<<EOT
        heredoc $s {punctuation|\{}$this->litres{punctuation|\}}
        EOT{punctuation|;}
        foreach {punctuation|(}$rest as $k {keyword|=}> $v{punctuation|)} {punctuation|\{} if {punctuation|(}$v {keyword|=}{keyword|=}{keyword|=} null \|\| !isset{punctuation|(}$rest{punctuation|[}$k{punctuation|]}{punctuation|)}{punctuation|)} continue{punctuation|;} {punctuation|\}}
        $f {keyword|=} fn{punctuation|(}int $x{punctuation|)}{function|{prefix|{punctuation|:}}} int {keyword|=}> $x + {number|1}_000{punctuation|;} // arrow
        return match {punctuation|(}{boolean|true}{punctuation|)} {punctuation|\{} $t {keyword|=}{keyword|=} {string|''} {keyword|=}> throw new \\Exception{punctuation|(}{string|"none"}{punctuation|)}{punctuation|,} default {keyword|=}> new static{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
{comment|# done}
?>
<p style{keyword|=}{string|"color: red"}>Tea {url|{punctuation|<}b{punctuation|>}}&amp{punctuation|;}{url|{punctuation|<}/b{punctuation|>}} <?php if {punctuation|(}${keyword|a}{punctuation|)}{function|{prefix|{punctuation|:}}} ?>yes<?php endif{punctuation|;} ?>{url|{punctuation|<}/p{punctuation|>}}
{url|{punctuation|<}/body{punctuation|>}}{url|{punctuation|<}/html{punctuation|>}}
