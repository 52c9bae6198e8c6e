{operator|/}{operator|/} {rule|SPDX}{operator|-}{rule|License}{operator|-}{rule|Identifier}: {rule|MIT}
{rule|pragma solidity} ^0{punctuation|.}8{punctuation|.}0{punctuation|;}
{rule|import} {punctuation|\{}{rule|A as B}{punctuation|\}} {rule|from} {string|"./a.sol"}{punctuation|;}
{rule|contract Kettle is Pot}{punctuation|,} {rule|Heat}{punctuation|(}1{punctuation|)} {punctuation|\{}
    {definition rule keyword|uint256 public constant MAX} {operator|=} 1_000 {rule|ether}{punctuation|;} {rule|mapping}{punctuation|(}{rule|address} {operator|=}> {rule|uint8}{punctuation|[}{punctuation|]}{punctuation|)} {rule|private m}{punctuation|;}
    {rule|event Boiled}{punctuation|(}{rule|address indexed who}{punctuation|,} {rule|bytes32 x}{punctuation|)}{punctuation|;}
    {rule|modifier only}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|require}{punctuation|(}{rule|msg}{punctuation|.}{rule|sender} {operator|=}{operator|=} {rule|owner}{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} {punctuation|\}}
    {rule|constructor}{punctuation|(}{rule|string memory n}{punctuation|)} {rule|payable} {punctuation|\{} {rule|name} {operator|=} {rule|n}{punctuation|;} {punctuation|\}}
    {rule|function boil}{punctuation|(}{rule|uint n}{punctuation|)} {rule|external view virtual override only returns} {punctuation|(}{rule|bool ok}{punctuation|)} {punctuation|\{}
        {rule|for} {punctuation|(}{rule|uint i} {operator|=} 0{punctuation|;} {rule|i} < {rule|n}{punctuation|;} {rule|i}++{punctuation|)} {punctuation|\{} {rule|if} {punctuation|(}{rule|i} {operator|!}{operator|=} 0xFF && {operator|!}{rule|ok}{punctuation|)} {rule|emit Boiled}{punctuation|(}{rule|address}{punctuation|(}0{punctuation|)}{punctuation|,} {rule|hex}{string|"00"}{punctuation|)}{punctuation|;} {rule|else revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {rule|assembly} {punctuation|\{} {rule|let x} :{operator|=} {rule|add}{punctuation|(}1{punctuation|,} 2{punctuation|)} {punctuation|\}} {operator|/}{operator|*} {rule|end} {operator|*}{operator|/} {rule|return true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
