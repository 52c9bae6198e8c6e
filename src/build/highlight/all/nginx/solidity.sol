// {directive|{keyword|SPDX-License-Identifier:} MIT
pragma solidity ^0.8.0}{punctuation|;}
{directive|{keyword|import}} {punctuation|\{}A as B{punctuation|\}} {directive|{keyword|from} {string|"./a.sol"}}{punctuation|;}
{directive|{keyword|contract} Kettle is Pot, Heat(1)} {punctuation|\{}
    {directive|{keyword|uint256} public constant MAX = 1_000 ether}{punctuation|;} {directive|{keyword|mapping(address} => uint8[]) private m}{punctuation|;}
    {directive|{keyword|event} Boiled(address indexed who, bytes32 x)}{punctuation|;}
    {directive|{keyword|modifier} only()} {punctuation|\{} {directive|{keyword|require(msg.sender} == owner, {string|"no"})}{punctuation|;} {directive|{keyword|_}}{punctuation|;} {punctuation|\}}
    {directive|{keyword|constructor(string} memory n) payable} {punctuation|\{} {directive|{keyword|name} = n}{punctuation|;} {punctuation|\}}
    {directive|{keyword|function} boil(uint n) external view virtual override only returns (bool ok)} {punctuation|\{}
        {directive|{keyword|for} (uint i = {number|0}}{punctuation|;} {directive|{keyword|i} < n}{punctuation|;} {directive|{keyword|i++)}} {punctuation|\{} {directive|{keyword|if} (i != {number|0xFF} && !ok) emit Boiled(address(0), hex{string|"00"})}{punctuation|;} {directive|{keyword|else} revert()}{punctuation|;} {punctuation|\}}
        {directive|{keyword|assembly}} {punctuation|\{} let x := add(1, 2) {punctuation|\}} /* {directive|{keyword|end} */ return true}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}
