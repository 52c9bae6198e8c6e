{operator-char operator|/}{operator-char operator|/} {name|SPDX}{operator-char operator|-}{name|License}{operator-char operator|-}{name|Identifier}{punctuation|:} {name|MIT}
{name|pragma solidity} ^{number|0.8}{number|.0}{punctuation|;}
{name|import} \{{name|A as B}\} {name|from} {string|"./a.sol"}{punctuation|;}
{name|contract Kettle is Pot}{punctuation|,} {name|Heat}{punctuation|(}{number|1}{punctuation|)} \{
    {name|uint256 public constant MAX} {operator-char operator|=} 1_000 {name|ether}{punctuation|;} {name|mapping}{punctuation|(}{name|address} {operator-char operator|=}{operator-char operator|>} {name|uint8}{punctuation|[}{punctuation|]}{punctuation|)} {name|private m}{punctuation|;}
    {name|event Boiled}{punctuation|(}{name|address indexed who}{punctuation|,} {name|bytes32 x}{punctuation|)}{punctuation|;}
    {name|modifier only}{punctuation|(}{punctuation|)} \{ {name|require}{punctuation|(}{name|msg}.{name|sender} {operator-char operator|=}{operator-char operator|=} {name|owner}{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} {name|_}{punctuation|;} \}
    {name|constructor}{punctuation|(}{name|string memory n}{punctuation|)} {name|payable} \{ {name|name} {operator-char operator|=} {name|n}{punctuation|;} \}
    {name|function boil}{punctuation|(}{name|uint n}{punctuation|)} {name|external view virtual override only returns} {punctuation|(}{name|bool ok}{punctuation|)} \{
        {name|for} {punctuation|(}{name|uint i} {operator-char operator|=} {number|0}{punctuation|;} {name|i} {operator-char operator|<} {name|n}{punctuation|;} {name|i}{operator-char operator|+}{operator-char operator|+}{punctuation|)} \{ {name|if} {punctuation|(}{name|i !}{operator-char operator|=} 0xFF && {name|!ok}{punctuation|)} {name|emit Boiled}{punctuation|(}{name|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {name|hex}{string|"00"}{punctuation|)}{punctuation|;} {name|else revert}{punctuation|(}{punctuation|)}{punctuation|;} \}
        {name|assembly} \{ {name|let x} {punctuation|:=} {name|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator-char operator|/}{operator-char operator|*} {name|end} {operator-char operator|*}{operator-char operator|/} {name|return true}{punctuation|;}
    \}
\}
