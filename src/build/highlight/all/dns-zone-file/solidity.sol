// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0{comment|;}
import \{A as B\} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot, Heat{punctuation|(}1{punctuation|)} \{
    uint256 public constant MAX = 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled{punctuation|(}address indexed who, bytes32 x{punctuation|)}{comment|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender == owner, {string|"no"}{punctuation|)}{comment|; _; \}}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name = n{comment|; \}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i = 0{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let x := add{punctuation|(}1, 2{punctuation|)} \} /* end */ return true{comment|;}
    \}
\}
