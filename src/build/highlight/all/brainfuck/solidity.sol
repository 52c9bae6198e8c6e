{comment|//} {comment|SPDX}{decrement deleted|-}{comment|License}{decrement deleted|-}{comment|Identifier:} {comment|MIT}
{comment|pragma} {comment|solidity} {comment|^0}{operator|.}{comment|8}{operator|.}{comment|0;}
{comment|import} {comment|\{A} {comment|as} {comment|B\}} {comment|from} {comment|"}{operator|.}{comment|/a}{operator|.}{comment|sol";}
{comment|contract} {comment|Kettle} {comment|is} {comment|Pot}{operator|,} {comment|Heat(1)} {comment|\{}
    {comment|uint256} {comment|public} {comment|constant} {comment|MAX} {comment|=} {comment|1_000} {comment|ether;} {comment|mapping(address} {comment|=}{pointer keyword|>} {comment|uint8}{branching important|[}{branching important|]}{comment|)} {comment|private} {comment|m;}
    {comment|event} {comment|Boiled(address} {comment|indexed} {comment|who}{operator|,} {comment|bytes32} {comment|x);}
    {comment|modifier} {comment|only()} {comment|\{} {comment|require(msg}{operator|.}{comment|sender} {comment|==} {comment|owner}{operator|,} {comment|"no");} {comment|_;} {comment|\}}
    {comment|constructor(string} {comment|memory} {comment|n)} {comment|payable} {comment|\{} {comment|name} {comment|=} {comment|n;} {comment|\}}
    {comment|function} {comment|boil(uint} {comment|n)} {comment|external} {comment|view} {comment|virtual} {comment|override} {comment|only} {comment|returns} {comment|(bool} {comment|ok)} {comment|\{}
        {comment|for} {comment|(uint} {comment|i} {comment|=} {comment|0;} {comment|i} {pointer keyword|<} {comment|n;} {comment|i}{increment inserted|+}{increment inserted|+}{comment|)} {comment|\{} {comment|if} {comment|(i} {comment|!=} {comment|0xFF} {comment|&&} {comment|!ok)} {comment|emit} {comment|Boiled(address(0)}{operator|,} {comment|hex"00");} {comment|else} {comment|revert();} {comment|\}}
        {comment|assembly} {comment|\{} {comment|let} {comment|x} {comment|:=} {comment|add(1}{operator|,} {comment|2)} {comment|\}} {comment|/*} {comment|end} {comment|*/} {comment|return} {comment|true;}
    {comment|\}}
{comment|\}}
