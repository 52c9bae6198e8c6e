<!DOCTYPE html>
<html><body {keyword|class}="<?= $cls ?? {string|'none'} ?>">
<?php
declare{punctuation|(}strict_types={number|1}{punctuation|)};
namespace Kitchen\\Tea;

use Psr\\Log\\{token-operator punctuation|\{}LoggerInterface {keyword|as} {keyword|Log}{punctuation|,} LogLevel{token-operator punctuation|\}};
use {keyword|function} {keyword|strlen};

/**
 {operator|*} A kettle{punctuation|.}
 {operator|*} @param float $litres
 */
#[Attribute{punctuation|(}Attribute{punctuation|:}{punctuation|:}TARGET_CLASS{punctuation|)}]
{keyword|final} {keyword|class} Kettle extends Pot implements \\Countable
{token-operator punctuation|\{}
    use Heats;
    {keyword|public} const {keyword|MAX} {operator|=} 0x1F;
    {keyword|public} {keyword|function} __construct{punctuation|(}private readonly ?float $litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|,} {keyword|protected} array{token-operator punctuation|\|}{string-template string|string $names = []) }{token-operator punctuation|\{}{token-operator punctuation|\}}

    {keyword|public} {keyword|function} {keyword|count}{punctuation|(}{punctuation|)}{punctuation|:} int {token-operator punctuation|\{} {keyword|return} {keyword|count}{punctuation|(}$this{token-operator punctuation|->}names{punctuation|)} {operator|**} {number|2} <=> self{punctuation|:}{punctuation|:}MAX; {token-operator punctuation|\}}

    {keyword|public} {keyword|static} {keyword|function} boil{punctuation|(}string &$s{punctuation|,} int {punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)}{punctuation|:} {keyword|static} {token-operator punctuation|\{}
        $t {operator|=} {eol-comment comment|"Pot \{$s[0]\}}{string-template string| and $s->name at $}{token-operator punctuation|\{}x{token-operator punctuation|\}} \\n" {punctuation|.} {string|'it\\'s'} {punctuation|.} <<<EOT
        heredoc $s {token-operator punctuation|\{}$this{token-operator punctuation|->}litres{token-operator punctuation|\}}
        EOT;
        foreach {punctuation|(}$rest {keyword|as} $k => $v{punctuation|)} {token-operator punctuation|\{} {keyword|if} {punctuation|(}$v === {keyword|null} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} !isset{punctuation|(}$rest[$k]{punctuation|)}{punctuation|)} {keyword|continue}; {token-operator punctuation|\}}
        $f {operator|=} fn{punctuation|(}int $x{punctuation|)}{punctuation|:} int => $x {operator|+} 1_000; // arrow
        {keyword|return} {keyword|match} {punctuation|(}true{punctuation|)} {token-operator punctuation|\{} $t == {string|''} => {keyword|throw} {keyword|new} \\Exception{punctuation|(}"none"{punctuation|)}{punctuation|,} {keyword|default} => {keyword|new} {keyword|static}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}$rest{punctuation|)} {token-operator punctuation|\}};
    {token-operator punctuation|\}}
{token-operator punctuation|\}}
# done
?>
<p {keyword|style}="color{punctuation|:} {keyword|red}">Tea <b>&amp;</b> <?php {keyword|if} {punctuation|(}$a{punctuation|)}{punctuation|:} ?>yes<?php {keyword|endif}; ?></p>
</body></html>
