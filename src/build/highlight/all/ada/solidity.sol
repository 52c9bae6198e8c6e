{operator|/}{operator|/} {variable|SPDX}{operator|-}{variable|License}{operator|-}{variable|Identifier}{punctuation|:} {variable|MIT}
{keyword|pragma} {variable|solidity} ^{number|0.8}{punctuation|.}{number|0}{punctuation|;}
{variable|import} \{{variable|A} {variable|as} {variable|B}\} {variable|from} {string|"./a.sol"}{punctuation|;}
{variable|contract} {variable|Kettle} {keyword|is} {variable|Pot}{punctuation|,} {variable|Heat}{punctuation|(}{number|1}{punctuation|)} \{
    {variable|uint256} {variable|public} {keyword|constant} {variable|MAX} {operator|=} {number|1_000} {variable|ether}{punctuation|;} {variable|mapping}{punctuation|(}{variable|address} {operator|=>} {variable|uint8}[]{punctuation|)} {keyword|private} {variable|m}{punctuation|;}
    {variable|event} {variable|Boiled}{punctuation|(}{variable|address} {variable|indexed} {variable|who}{punctuation|,} {variable|bytes32} {variable|x}{punctuation|)}{punctuation|;}
    {variable|modifier} {variable|only}{punctuation|(}{punctuation|)} \{ {variable|require}{punctuation|(}{variable|msg}{punctuation|.}{variable|sender} {operator|=}{operator|=} {variable|owner}{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    {variable|constructor}{punctuation|(}{variable|string} {variable|memory} {variable|n}{punctuation|)} {variable|payable} \{ {variable|name} {operator|=} {variable|n}{punctuation|;} \}
    {keyword|function} {variable|boil}{punctuation|(}{variable|uint} {variable|n}{punctuation|)} {variable|external} {variable|view} {variable|virtual} {variable|override} {variable|only} {variable|returns} {punctuation|(}{variable|bool} {variable|ok}{punctuation|)} \{
        {keyword|for} {punctuation|(}{variable|uint} {variable|i} {operator|=} {number|0}{punctuation|;} {variable|i} {operator|<} {variable|n}{punctuation|;} {variable|i}{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}{variable|i} !{operator|=} 0xFF {operator|&}{operator|&} !{variable|ok}{punctuation|)} {variable|emit} {variable|Boiled}{punctuation|(}{variable|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {variable|hex}{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {variable|revert}{punctuation|(}{punctuation|)}{punctuation|;} \}
        {variable|assembly} \{ {variable|let} {variable|x} {operator|:=} {variable|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} {boolean|true}{punctuation|;}
    \}
\}
