import { wordKey } from './tidyText.ts';

const names = `Adam Adrien Agathe Agnès Aïcha Alain Albert Alexandra Alexandre Alexia Alexis Ali Alice Aline Amandine
Amélie Amina Anaïs André Andrée Angélique Anissa Anne Annie Anthony Antoine Arnaud Arthur Audrey Aurélie Aurélien
Baptiste Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carine Carole Caroline Catherine
Cécile Cédric Céline Chantal Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire Clara
Claude Claudine Clément Colette Coralie Corinne Cyril Damien Daniel Danielle David Delphine Denis Denise Didier
Dominique Dylan Édith Edouard Élise Élodie Émilie Emma Emmanuel Emmanuelle Enzo Éric Estelle Esther Étienne Eva Ève
Évelyne Fabien Fabienne Fabrice Fanny Farid Fatima Fatou Flavie Florence Florent Florian Franck François Françoise
Frédéric Frédérique Gabriel Gaëlle Geneviève Georges Gérald Gérard Ghislaine Gilbert Gilles Guillaume Guy Hassan Hélène
Henri Hervé Hugo Hugues Inès Ingrid Isabelle Jacqueline Jacques Jade Jean Jeanne Jeannine Jennifer Jérémie Jérémy Jérôme
Jessica Joël Joëlle Johanna Jonathan Josette Joseph Josiane Judith Jules Julia Julie Julien Juliette Justine Karim
Karine Kévin Khadija Laetitia Laura Laure Laurence Laurent Léa Léo Léon Lilou Liliane Linda Lionel Lisa Loïc Lou Louis
Louise Luc Lucas Lucie Lucien Ludovic Lydie Madeleine Maëlle Magali Malik Manon Marc Marcel Marie Marina Marine Marion
Marlène Martine Mathieu Mathilde Matthieu Maud Maurice Maxime Mégane Mehdi Mélanie Mélissa Michel Michèle Mickaël Mireille
Mohamed Monique Morgane Muriel Mustapha Myriam Nadège Nadia Nathalie Nathan Nicolas Nicole Nina Noah Noé Noémie Nora Océane
Odette Odile Olivia Olivier Ophélie Pascal Pascale Patrice Patricia Patrick Paul Paulette Pauline Philippe Pierre Quentin
Rachel Rachid Raphaël Raymond Régine Régis Rémi Rémy René Renée Richard Robert Roger Roland Romain Rose Roxane Sabine
Sabrina Salma Samir Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone Sofia Solange Sonia Sophie Stéphane
Stéphanie Suzanne Sylvain Sylvie Tatiana Théo Thérèse Thibault Thierry Thomas Valérie Vanessa Véronique Victor Victoria
Vincent Violette Virginie Viviane Xavier Yann Yannick Yasmine Yohan Yolande Youssef Yves Yvette Yvonne Zoé`;

const known = new Set(names.split(/\s+/).map((name) => wordKey(name)));

/**
 * Whether a word is a first name that is common in France. It helps to tell « Claire Arnaud » from « Arnaud Claire »,
 * never to decide alone.
 * @example isCommonFirstName('Marie-Claude') //=> true
 */
export const isCommonFirstName = (word: string): boolean =>
  wordKey(word)
    .split('-')
    .every((part) => known.has(part));
