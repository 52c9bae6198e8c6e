{operator|/}{operator|/} {variable|SPDX}{operator|-}{variable|License}{operator|-}{variable|Identifier}{punctuation|:} {variable|MIT}
{atom|pragma} {atom|solidity} ^{number|0.8}{number|.0}{punctuation|;}
{atom|import} {punctuation|\{}{variable|A} {atom|as} {variable|B}{punctuation|\}} {atom|from} {string|"./a.sol"}{punctuation|;}
{atom|contract} {variable|Kettle} {atom|is} {variable|Pot}{punctuation|,} {variable|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {atom|uint256} {atom|public} {atom|constant} {variable|MAX} {operator|=} {number|1}{variable|_000} {atom|ether}{punctuation|;} {function|mapping}{punctuation|(}{atom|address} {operator|=}{operator|>} {atom|uint8}{punctuation|[}{punctuation|]}{punctuation|)} {atom|private} {atom|m}{punctuation|;}
    {atom|event} {variable|Boiled}{punctuation|(}{atom|address} {atom|indexed} {atom|who}{punctuation|,} {atom|bytes32} {atom|x}{punctuation|)}{punctuation|;}
    {atom|modifier} {function|only}{punctuation|(}{punctuation|)} {punctuation|\{} {function|require}{punctuation|(}{atom|msg}{punctuation|.}{atom|sender} {operator|==} {atom|owner}{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} {variable|_}{punctuation|;} {punctuation|\}}
    {function|constructor}{punctuation|(}{atom|string} {atom|memory} {atom|n}{punctuation|)} {atom|payable} {punctuation|\{} {atom|name} {operator|=} {atom|n}{punctuation|;} {punctuation|\}}
    {atom|function} {function|boil}{punctuation|(}{atom|uint} {atom|n}{punctuation|)} {atom|external} {atom|view} {atom|virtual} {atom|override} {atom|only} {atom|returns} {punctuation|(}{atom|bool} {atom|ok}{punctuation|)} {punctuation|\{}
        {atom|for} {punctuation|(}{atom|uint} {atom|i} {operator|=} {number|0}{punctuation|;} {atom|i} {operator|<} {atom|n}{punctuation|;} {atom|i}{operator|++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{atom|i} {operator|!}{operator|=} {number|0}{atom|xFF} && {operator|!}{atom|ok}{punctuation|)} {atom|emit} {variable|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {atom|hex}{string|"00"}{punctuation|)}{punctuation|;} {atom|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {atom|assembly} {punctuation|\{} {atom|let} {atom|x} {operator|:=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {atom|return} {boolean|true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
