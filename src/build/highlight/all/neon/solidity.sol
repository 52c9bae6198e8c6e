{literal string|//} {key property|SPDX-License-Identifier}{punctuation|:} {literal string|MIT}
{literal string|pragma solidity ^0.8.0;}
{literal string|import \{A as B}{punctuation|\}} {literal string|from} {string|"./a.sol"}{literal string|;}
{literal string|contract Kettle is Pot}{punctuation|,} {literal string|Heat}{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    {literal string|uint256 public constant} {key property|MAX} {punctuation|=} {literal string|1_000 ether; mapping}{punctuation|(}{key property|address} {punctuation|=}{literal string|> uint8[}{punctuation|]}{punctuation|)} {literal string|private m;}
    {literal string|event Boiled}{punctuation|(}{literal string|address indexed who}{punctuation|,} {literal string|bytes32 x}{punctuation|)};
    {literal string|modifier only}{punctuation|(}{punctuation|)} {punctuation|\{} {literal string|require}{punctuation|(}{key property|msg.sender} {punctuation|=}{punctuation|=} {literal string|owner}{punctuation|,} {string|"no"}{punctuation|)}; {literal string|_;} {punctuation|\}}
    {literal string|constructor}{punctuation|(}{literal string|string memory n}{punctuation|)} {literal string|payable \{} {key property|name} {punctuation|=} {literal string|n;} {punctuation|\}}
    {literal string|function boil}{punctuation|(}{literal string|uint n}{punctuation|)} {literal string|external view virtual override only returns} {punctuation|(}{literal string|bool ok}{punctuation|)} {punctuation|\{}
        {literal string|for} {punctuation|(}{literal string|uint} {key property|i} {punctuation|=} {literal string|0; i < n; i++}{punctuation|)} {punctuation|\{} {literal string|if} {punctuation|(}{literal string|i} {key property|!}{punctuation|=} {number|0xFF} {literal string|&& !ok}{punctuation|)} {literal string|emit Boiled}{punctuation|(}{literal string|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} {literal string|hex"00"}{punctuation|)}; {literal string|else revert}{punctuation|(}{punctuation|)}; {punctuation|\}}
        {literal string|assembly \{ let x} {punctuation|:}{punctuation|=} {literal string|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} {literal string|/* end */ return true;}
    {punctuation|\}}
{punctuation|\}}
