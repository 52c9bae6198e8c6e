// SPDX-License-Identifier: MIT
pragma solidity {operator|^}{number|0.8}.{number|0}{comment|;}
import {punctuation|\{}A as B{punctuation|\}} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} {punctuation|\{}
    uint256 public constant MAX = 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled{punctuation|(}{function|address} indexed who{punctuation|,} bytes32 x{punctuation|)}{comment|;}
    modifier only{punctuation|(}{punctuation|)} {punctuation|\{} require{punctuation|(}{function|msg.sender} == owner{punctuation|,} {string|"no"}{punctuation|)}{comment|; _; \}}
    constructor{punctuation|(}{function|string} memory n{punctuation|)} payable {punctuation|\{} name = n{comment|; \}}
    function boil{punctuation|(}{function|uint} n{punctuation|)} external view virtual override only returns {punctuation|(}{function|bool} ok{punctuation|)} {punctuation|\{}
        for {punctuation|(}{function|uint} i = {number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly {punctuation|\{} let x {symbol|:=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} {punctuation|\}} /* end */ return {boolean|true}{comment|;}
    {punctuation|\}}
{punctuation|\}}
