// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0{comment|;}
import \{A as B\} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot, Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX = 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled{punctuation|(}{function|address} indexed who, bytes32 x{punctuation|)}{comment|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}{function|msg.sender} == owner, {string|"no"}{punctuation|)}{comment|; _; \}}
    constructor{punctuation|(}{builtin|string} memory n{punctuation|)} payable \{ name = n{comment|; \}}
    function boil{punctuation|(}{function|uint} n{punctuation|)} external view virtual override only returns {punctuation|(}{function|bool} ok{punctuation|)} \{
        for {punctuation|(}{function|uint} i = {number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let x := add{punctuation|(}{function|1,} {number|2}{punctuation|)} \} /* end */ return true{comment|;}
    \}
\}
