// {constant|SPDX}-{property|License}-{attr-name|Identifier}{punctuation|:} {constant|MIT}
{property|pragma} {property|solidity} ^{number|0.8}.{number|0};
{object|import} {punctuation|\{}{constant|A} {property|as} {constant|B}{punctuation|\}} {property|from} {string|"./a.sol"};
{property|contract} {property|Kettle} {property|is} {property|Pot}{punctuation|,} {property-query|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {property|uint256} {property|public} {property|constant} {constant|MAX} {operator|=} {property|1_000} {property|ether}; {property-query|mapping}{punctuation|(}{property|address} {operator|=}> {property|uint8}{punctuation|[}{punctuation|]}{punctuation|)} {property|private} {property|m};
    {property|event} {property-query|Boiled}{punctuation|(}{property|address} {property|indexed} {property|who}{punctuation|,} {property|bytes32} {property|x}{punctuation|)};
    {property|modifier} {property-query|only}{punctuation|(}{punctuation|)} {punctuation|\{} {property-query|require}{punctuation|(}{property|msg}.{property|sender} {operator|=}{operator|=} {property|owner}{punctuation|,} {string|"no"}{punctuation|)}; {property|_}; {punctuation|\}}
    {property-query|constructor}{punctuation|(}{property|string} {property|memory} {property|n}{punctuation|)} {object|payable} {punctuation|\{} {property|name} {operator|=} {property|n}; {punctuation|\}}
    {property|function} {property-query|boil}{punctuation|(}{property|uint} {property|n}{punctuation|)} {property|external} {property|view} {property|virtual} {property|override} {property|only} {property-query|returns} {punctuation|(}{property|bool} {property|ok}{punctuation|)} {punctuation|\{}
        {property-query|for} {punctuation|(}{property|uint} {property|i} {operator|=} {number|0}; {property|i} < {property|n}; {property|i}++{punctuation|)} {punctuation|\{} {property-query|if} {punctuation|(}{property|i} {operator|!}{operator|=} {property|0xFF} {operator|&}{operator|&} {operator|!}{property|ok}{punctuation|)} {property|emit} {property-query|Boiled}{punctuation|(}{property-query|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {property|hex}{string|"00"}{punctuation|)}; {property|else} {property-query|revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        {object|assembly} {punctuation|\{} {property|let} {attr-name|x} {punctuation|:}{operator|=} {property-query|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* {property|end} */ {property|return} {boolean|true};
    {punctuation|\}}
{punctuation|\}}
