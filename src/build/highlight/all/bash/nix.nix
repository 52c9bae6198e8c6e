{comment|# kettle}
{punctuation|\{} pkgs ? {function|import} {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}, lib, {punctuation|..}. {punctuation|\}}@args:
{builtin class-name|let} {function|v} {operator|=} {string|"1.{variable|$\{toString 7\}}"}{punctuation|;} p {operator|=} ./src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} {function|v} {operator|==} {string|"a"} {operator|&&} {operator|!}true {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi {variable|$\{v\}}{string|''} {punctuation|]}{punctuation|;} /* block */
  f {operator|=} a: b: a // {punctuation|\{} c {operator|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https://example.org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
