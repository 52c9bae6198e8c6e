{text comment|// SPDX-License-Identifier}{punctuation|:} {text comment|MIT
pragma solidity ^}{number|0.8}{punctuation|.}{number|0}{punctuation|;}
{text comment|import} {punctuation|\{}{text comment|A as B}{punctuation|\}} {text comment|from} {string|"./a.sol"}{punctuation|;}
{text comment|contract Kettle} {verb operator|is} {text comment|Pot}{punctuation|,} {text comment|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {text comment|uint256 public constant MAX =} {number|1_000} {text comment|ether}{punctuation|;} {text comment|mapping}{punctuation|(}{text comment|address => uint8[]}{punctuation|)} {text comment|private m}{punctuation|;}
    {text comment|event Boiled}{punctuation|(}{text comment|address indexed who}{punctuation|,} {text comment|bytes32 x}{punctuation|)}{punctuation|;}
    {text comment|modifier only}{punctuation|(}{punctuation|)} {punctuation|\{} {text comment|require}{punctuation|(}{text comment|msg}{punctuation|.}{text comment|sender == owner}{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} {text comment|_}{punctuation|;} {punctuation|\}}
    {text comment|constructor}{punctuation|(}{text comment|string memory n}{punctuation|)} {text comment|payable} {punctuation|\{} {text comment|name = n}{punctuation|;} {punctuation|\}}
    {text comment|function boil}{punctuation|(}{text comment|uint n}{punctuation|)} {text comment|external view virtual override only returns} {punctuation|(}{text comment|bool ok}{punctuation|)} {punctuation|\{}
        {text comment|for} {punctuation|(}{text comment|uint i =} {number|0}{punctuation|;} {text comment|i < n}{punctuation|;} {text comment|i++}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{text comment|i !=} {number|0xFF} {text comment|&& !ok}{punctuation|)} {text comment|emit Boiled}{punctuation|(}{text comment|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {text comment|hex}{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {text comment|revert}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}
        {text comment|assembly} {punctuation|\{} {keyword|let} {text comment|x} {punctuation|:}{text comment|= add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {text comment|/* end */ return true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
