// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;
import {argument|{argument-delimiter operator|\{}{content|{argument-name|A} {argument-name|as} {argument-name|B}}{argument-delimiter operator|\}}} from "./a.sol";
contract Kettle is Pot, Heat(1) {argument|{argument-delimiter operator|\{}{content|
    {argument-name|uint256} {argument-name|public} {argument-name|constant} {argument-name|MAX} = 1_000 ether; mapping(address => uint8[]) private m;
    event Boiled(address indexed who{punctuation|,} bytes32 x);
    modifier only() \{ require(msg.sender == owner{punctuation|,} "no"); _; \}
    constructor(string memory n) payable \{ name = n; \}
    function boil(uint n) external view virtual override only returns (bool ok) \{
        for (uint i = 0; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0){punctuation|,} hex"00"); else revert(); \}
        assembly \{ let x := add(1{punctuation|,} 2) \} /* end */ return true;
    \}
}{argument-delimiter operator|\}}}
