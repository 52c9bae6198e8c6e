{normal-word|//} {normal-word|SPDX-License-Identifier:} {normal-word|MIT}
{normal-word|pragma} {normal-word|solidity} {normal-word|^0.8.0;}
{normal-word|import} {normal-word|\{A} {normal-word|as} {normal-word|B\}} {normal-word|from} {string|"./a.sol"};
{normal-word|contract} {normal-word|Kettle} {normal-word|is} {normal-word|Pot,} {normal-word|Heat(1)} {curly-brace-literal-delimiter operator|\{}
    {normal-word|uint256} {normal-word|public} {normal-word|constant} {normal-word|MAX} {kernel-builtin variable|=} {normal-word|1_000} {normal-word|ether;} {normal-word|mapping(address} {conventionally-named-word keyword|=>} {normal-word|uint8[])} {normal-word|private} {normal-word|m;}
    {normal-word|event} {normal-word|Boiled(address} {normal-word|indexed} {normal-word|who,} {normal-word|bytes32} {normal-word|x);}
    {normal-word|modifier} {normal-word|only()} {curly-brace-literal-delimiter operator|\{} {normal-word|require(msg.sender} {normal-word|==} {normal-word|owner,} {string|"no"}); {normal-word|_;} {curly-brace-literal-delimiter operator|\}}
    {normal-word|constructor(string} {normal-word|memory} {normal-word|n)} {normal-word|payable} {curly-brace-literal-delimiter operator|\{} {normal-word|name} {kernel-builtin variable|=} {normal-word|n;} {curly-brace-literal-delimiter operator|\}}
    {normal-word|function} {normal-word|boil(uint} {normal-word|n)} {normal-word|external} {normal-word|view} {normal-word|virtual} {normal-word|override} {normal-word|only} {normal-word|returns} {normal-word|(bool} {normal-word|ok)} {curly-brace-literal-delimiter operator|\{}
        {normal-word|for} {normal-word|(uint} {normal-word|i} {kernel-builtin variable|=} {normal-word|0;} {normal-word|i} {math-builtin variable|<} {normal-word|n;} {normal-word|i++)} {curly-brace-literal-delimiter operator|\{} {combinators keyword|if} {normal-word|(i} {normal-word|!=} {number|0xFF} {normal-word|&&} {normal-word|!ok)} {normal-word|emit} {normal-word|Boiled(address(0),} {normal-word|hex"00");} {normal-word|else} {normal-word|revert();} {curly-brace-literal-delimiter operator|\}}
        {normal-word|assembly} {curly-brace-literal-delimiter operator|\{} {normal-word|let} {normal-word|x} {normal-word|:=} {normal-word|add(1,} {normal-word|2)} {curly-brace-literal-delimiter operator|\}} {comment|/* end */} {normal-word|return} {normal-word|true;}
    {curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
